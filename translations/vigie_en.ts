<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>FleetText</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts::ChartLegend</name>
    <message numerus="yes">
        <source>%n more line(s) are not drawn. Narrow the query to see them.</source>
        <translation>
            <numerusform>%n more line is not drawn. Narrow the query to see it.</numerusform>
            <numerusform>%n more lines are not drawn. Narrow the query to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts::TimeSeriesChart</name>
    <message numerus="yes">
        <source>%n line(s) from %1 to %2. %3: now %4, average %5, highest %6.</source>
        <translation>
            <numerusform>%n line from %1 to %2. %3: now %4, average %5, highest %6.</numerusform>
            <numerusform>%n lines from %1 to %2. %3: now %4, average %5, highest %6.</numerusform>
        </translation>
    </message>
</context>
</TS>
