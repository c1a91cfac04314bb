# SPDX-FileCopyrightText: 2026 The Vigie developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of the house is built: the language rules, the warnings, sanitizers, and floors.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF) # no modules here, and C++20 and later would scan every file for them
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(VIGIE_WERROR "Treat warnings as errors" OFF)
option(VIGIE_FUZZ "Build the fuzzers (clang only)" OFF)
set(VIGIE_SANITIZERS "" CACHE STRING "Sanitizers to build with, as in -fsanitize=")

# ccache keeps a second clean build short; it must be told that precompiled headers are safe to cache. In its depend mode
# it does not run the preprocessor, which would take an eighth of a first build.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1
        ${CCACHE_PROGRAM})
endif()

# A hundred test programs are linked from the same static libraries: a quick linker saves minutes.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

# What moc and rcc write is not ours to clean. clang-tidy takes the nearest configuration, and wants one check at least.
if(CMAKE_CXX_CLANG_TIDY)
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-definitions-in-headers'\n")
endif()

add_library(house_rules INTERFACE)
target_include_directories(house_rules INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(house_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_compile_options(house_rules INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
if(VIGIE_SANITIZERS)
    target_compile_options(house_rules INTERFACE -fsanitize=${VIGIE_SANITIZERS} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(house_rules INTERFACE -fsanitize=${VIGIE_SANITIZERS})
endif()
if(VIGIE_FUZZ)
    target_compile_options(house_rules INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Product targets only: QTest's macros trip -Wconversion in Qt 6.8.
add_library(house_warnings INTERFACE)
target_compile_options(house_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    -Wno-missing-field-initializers # designated initialisers leave the rest at their defaults on purpose
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized> # false alarms about std::expected
    $<$<BOOL:${VIGIE_WERROR}>:-Werror>)

# house_floor(name FOLDERS … USES … [PRECOMPILED header | SHARES target]): one static library for the folders of a floor. Each folder lists its sources in
# its own CMakeLists.txt with floor_sources(). Who may include whom inside a floor is the architecture test's business.
function(house_floor name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "PRECOMPILED;SHARES" "FOLDERS;USES")
    add_library(${name} STATIC)
    target_link_libraries(${name} PUBLIC house_rules ${arg_USES} PRIVATE house_warnings)
    if(arg_PRECOMPILED)
        target_precompile_headers(${name} PRIVATE ${arg_PRECOMPILED})
    elseif(arg_SHARES)
        target_precompile_headers(${name} REUSE_FROM ${arg_SHARES})
    endif()
    set(floor ${name})
    # include() rather than add_subdirectory(): AUTOMOC watches only the lists of the directory that made the target, so
    # that it would never notice the first QObject of a folder.
    foreach(folder IN LISTS arg_FOLDERS)
        include(${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt)
    endforeach()
endfunction()

macro(floor_sources)
    set(sources ${ARGN})
    list(TRANSFORM sources PREPEND ${CMAKE_CURRENT_LIST_DIR}/)
    target_sources(${floor} PRIVATE ${sources})
endmacro()
