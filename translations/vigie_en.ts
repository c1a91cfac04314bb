<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n backed up within two days</source>
        <translation>
            <numerusform>%n backed up within two days</numerusform>
            <numerusform>%n backed up within two days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late or without backup</source>
        <translation>
            <numerusform>%n late or without backup</numerusform>
            <numerusform>%n late or without backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of which nobody knows</source>
        <translation>
            <numerusform>%n of which nobody knows</numerusform>
            <numerusform>%n of which nobody knows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost as a whole</source>
        <translation>
            <numerusform>%n lost as a whole</numerusform>
            <numerusform>%n lost as a whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost since the last backup</source>
        <translation>
            <numerusform>%n lost since the last backup</numerusform>
            <numerusform>%n lost since the last backup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CauseText</name>
    <message numerus="yes">
        <source>; nothing is known of %n machine(s)</source>
        <translation>
            <numerusform>; nothing is known of %n machine</numerusform>
            <numerusform>; nothing is known of %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n machine(s) silent with it</source>
        <translation>
            <numerusform>; %n machine silent with it</numerusform>
            <numerusform>; %n machines silent with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n machine(s)</source>
        <translation>
            <numerusform>+%n machine</numerusform>
            <numerusform>+%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n signal(s)</source>
        <translation>
            <numerusform>+%n signal</numerusform>
            <numerusform>+%n signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s).</source>
        <translation>
            <numerusform>%n more cause.</numerusform>
            <numerusform>%n more causes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n service(s) out of reach with it</source>
        <translation>
            <numerusform>; %n service out of reach with it</numerusform>
            <numerusform>; %n services out of reach with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n service(s)</source>
        <translation>
            <numerusform>+%n service</numerusform>
            <numerusform>+%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CausesModel</name>
    <message numerus="yes">
        <source>The same on %n other machine(s).</source>
        <translation>
            <numerusform>The same on %n other machine.</numerusform>
            <numerusform>The same on %n other machines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n certificate(s) need care</source>
        <translation>
            <numerusform>%n certificate needs care</numerusform>
            <numerusform>%n certificates need care</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n good</numerusform>
            <numerusform>%n good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeRecords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in the 24 hours before and the hour after</source>
        <translation>
            <numerusform>%n change in the 24 hours before and the hour after</numerusform>
            <numerusform>%n changes in the 24 hours before and the hour after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) went unanswered: more may have changed.</source>
        <translation>
            <numerusform>%n question went unanswered: more may have changed.</numerusform>
            <numerusform>%n questions went unanswered: more may have changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%n update(s) installed, none is left</source>
        <translation>
            <numerusform>%n update installed, none is left</numerusform>
            <numerusform>%n updates installed, none is left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) installed, %1 left</source>
        <translation>
            <numerusform>%n update installed, %1 left</numerusform>
            <numerusform>%n updates installed, %1 left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n container(s) with it</source>
        <translation>
            <numerusform>and %n container with it</numerusform>
            <numerusform>and %n containers with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s) with it</source>
        <translation>
            <numerusform>and %n other with it</numerusform>
            <numerusform>and %n others with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detections</name>
    <message numerus="yes">
        <source>%n incidents within 30 days, of which alerts saw %1</source>
        <translation>
            <numerusform>%n incident within 30 days, of which alerts saw %1</numerusform>
            <numerusform>%n incidents within 30 days, of which alerts saw %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outages that nobody wrote down</source>
        <translation>
            <numerusform>%n outage that nobody wrote down</numerusform>
            <numerusform>%n outages that nobody wrote down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outages</source>
        <translation>
            <numerusform>%n outage</numerusform>
            <numerusform>%n outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alerts about neither</source>
        <translation>
            <numerusform>%n alert about neither</numerusform>
            <numerusform>%n alerts about neither</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message numerus="yes">
        <source>%n ports closed</source>
        <translation>
            <numerusform>%n port closed</numerusform>
            <numerusform>%n ports closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ports without an answer</source>
        <translation>
            <numerusform>%n port without an answer</numerusform>
            <numerusform>%n ports without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses looked at, the oldest look %1 ago.</source>
        <translation>
            <numerusform>%n address looked at, %1 ago.</numerusform>
            <numerusform>%n addresses looked at, the oldest look %1 ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ports are open that the firewall should hide.</source>
        <translation>
            <numerusform>%n port is open that the firewall should hide.</numerusform>
            <numerusform>%n ports are open that the firewall should hide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are doubtful.</source>
        <translation>
            <numerusform>%n is doubtful.</numerusform>
            <numerusform>%n are doubtful.</numerusform>
        </translation>
    </message>
</context>
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
    <name>Incidents</name>
    <message numerus="yes">
        <source>%n incidents, the newest of %1</source>
        <translation>
            <numerusform>%n incident, of %1</numerusform>
            <numerusform>%n incidents, the newest of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutageRecords</name>
    <message numerus="yes">
        <source>and %n others with it</source>
        <translation>
            <numerusform>and %n other with it</numerusform>
            <numerusform>and %n others with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outages measured in the last 30 days</source>
        <translation>
            <numerusform>%n outage measured in the last 30 days</numerusform>
            <numerusform>%n outages measured in the last 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message numerus="yes">
        <source>%n thing(s) block(s)</source>
        <translation>
            <numerusform>%n thing blocks</numerusform>
            <numerusform>%n things block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) nobody knows</source>
        <translation>
            <numerusform>%n thing nobody knows</numerusform>
            <numerusform>%n things nobody knows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReliabilityRecords</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never seen</source>
        <translation>
            <numerusform>%n never seen</numerusform>
            <numerusform>%n never seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n well</source>
        <translation>
            <numerusform>%n well</numerusform>
            <numerusform>%n well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No round goes on. %n step(s) wait.</source>
        <translation>
            <numerusform>No round goes on. %n step waits.</numerusform>
            <numerusform>No round goes on. %n steps wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownInventory</name>
    <message numerus="yes">
        <source>%n more in --format json.</source>
        <translation>
            <numerusform>%n more in --format json.</numerusform>
            <numerusform>%n more in --format json.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownSignals</name>
    <message numerus="yes">
        <source>%n signals are declared.</source>
        <translation>
            <numerusform>%n signal is declared.</numerusform>
            <numerusform>%n signals are declared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n disks failed</source>
        <translation>
            <numerusform>%n disk failed</numerusform>
            <numerusform>%n disks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disks missing</source>
        <translation>
            <numerusform>%n disk missing</numerusform>
            <numerusform>%n disks missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more bad sectors this week</source>
        <translation>
            <numerusform>%n more bad sector this week</numerusform>
            <numerusform>%n more bad sectors this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grows by %1 a week: the median of all slopes over the last %n days</source>
        <translation>
            <numerusform>Grows by %1 a week: the median of all slopes over the last day</numerusform>
            <numerusform>Grows by %1 a week: the median of all slopes over the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago %1 were foretold for today (%2 to %3); it is %4.</source>
        <translation>
            <numerusform>A day ago %1 were foretold for today (%2 to %3); it is %4.</numerusform>
            <numerusform>%n days ago %1 were foretold for today (%2 to %3); it is %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
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
        <source>%n in order</source>
        <translation>
            <numerusform>%n in order</numerusform>
            <numerusform>%n in order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnusualRecords</name>
    <message numerus="yes">
        <source>The same hour %n week(s) ago: %1</source>
        <translation>
            <numerusform>The same hour %n week ago: %1</numerusform>
            <numerusform>The same hour %n weeks ago: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of the last hour, beside that of the same hour in the last four weeks (%n known): their median, and how far they lie around it.</source>
        <translation>
            <numerusform>The mean of the last hour, beside that of the same hour in the last four weeks (%n known): their median, and how far they lie around it.</numerusform>
            <numerusform>The mean of the last hour, beside that of the same hour in the last four weeks (%n known): their median, and how far they lie around it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n signal(s) are 3 spreads or more off the same hour of the last weeks.</source>
        <translation>
            <numerusform>%1 of %n signal are 3 spreads or more off the same hour of the last weeks.</numerusform>
            <numerusform>%1 of %n signals are 3 spreads or more off the same hour of the last weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n, fewer than two weeks are known.</source>
        <translation>
            <numerusform>Of %n, fewer than two weeks are known.</numerusform>
            <numerusform>Of %n, fewer than two weeks are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) went unanswered.</source>
        <translation>
            <numerusform>%n question went unanswered.</numerusform>
            <numerusform>%n questions went unanswered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n alert firing</numerusform>
            <numerusform>%n alerts firing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced</source>
        <translation>
            <numerusform>%n silenced</numerusform>
            <numerusform>%n silenced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inhibited</source>
        <translation>
            <numerusform>%n inhibited</numerusform>
            <numerusform>%n inhibited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) cannot be evaluated</source>
        <translation>
            <numerusform>%n rule cannot be evaluated</numerusform>
            <numerusform>%n rules cannot be evaluated</numerusform>
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
    <name>charts::Point</name>
    <message numerus="yes">
        <source>%1, of all %n line(s) that are stacked</source>
        <translation>
            <numerusform>%1, of the %n line that is stacked</numerusform>
            <numerusform>%1, of all %n lines that are stacked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of %2 of the %n line(s) that are stacked: the others were not measured then</source>
        <translation>
            <numerusform>%1, of %2 of the %n line that is stacked: the others were not measured then</numerusform>
            <numerusform>%1, of %2 of the %n lines that are stacked: the others were not measured then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts::TimeSeriesChart</name>
    <message numerus="yes">
        <source>The %n highest</source>
        <translation>
            <numerusform>The %n highest</numerusform>
            <numerusform>The %n highest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts::Timeline</name>
    <message numerus="yes">
        <source>%n events from %1 on; zoom in to tell them apart</source>
        <translation>
            <numerusform>%n event from %1 on</numerusform>
            <numerusform>%n events from %1 on; zoom in to tell them apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events from %1 to %2.</source>
        <translation>
            <numerusform>%n event from %1 to %2.</numerusform>
            <numerusform>%n events from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts::View</name>
    <message numerus="yes">
        <source>%n gap(s) without samples.</source>
        <translation>
            <numerusform>%n gap without samples.</numerusform>
            <numerusform>%n gaps without samples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in that time.</source>
        <translation>
            <numerusform>%n event in that time.</numerusform>
            <numerusform>%n events in that time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) from %1 to %2. %3: now %4, lowest %5, average %6, highest %7.</source>
        <translation>
            <numerusform>%n line from %1 to %2. %3: now %4, lowest %5, average %6, highest %7.</numerusform>
            <numerusform>%n lines from %1 to %2. %3: now %4, lowest %5, average %6, highest %7.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) at or below zero cannot be shown on this scale</source>
        <translation>
            <numerusform>%n value at or below zero cannot be shown on this scale</numerusform>
            <numerusform>%n values at or below zero cannot be shown on this scale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) lower than these are not drawn</source>
        <translation>
            <numerusform>%n line lower than these is not drawn</numerusform>
            <numerusform>%n lines lower than these are not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <translation>
            <numerusform>%n conflict left</numerusform>
            <numerusform>%n conflicts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ConsoleText</name>
    <message numerus="yes">
        <source>%1 series</source>
        <translation>
            <numerusform>%1 series</numerusform>
            <numerusform>%1 series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 series read</source>
        <translation>
            <numerusform>%1 series read</numerusform>
            <numerusform>%1 series read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 samples read</source>
        <translation>
            <numerusform>%1 sample read</numerusform>
            <numerusform>%1 samples read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ResultTable</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drift</name>
    <message numerus="yes">
        <source>pages of the wiki disagree on %n fact(s)</source>
        <translation>
            <numerusform>pages of the wiki disagree on %n fact</numerusform>
            <numerusform>pages of the wiki disagree on %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between the wiki and what is measured</source>
        <translation>
            <numerusform>%n difference between the wiki and what is measured</numerusform>
            <numerusform>%n differences between the wiki and what is measured</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exposure::ExposurePanel</name>
    <message numerus="yes">
        <source>Look at %n addresses…</source>
        <translation>
            <numerusform>Look at %n address…</numerusform>
            <numerusform>Look at %n addresses…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypervisor(s)</source>
        <translation>
            <numerusform>%n hypervisor</numerusform>
            <numerusform>%n hypervisors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual machine(s)</source>
        <translation>
            <numerusform>%n virtual machine</numerusform>
            <numerusform>%n virtual machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message numerus="yes">
        <source>%n text(s) for the wiki need you</source>
        <translation>
            <numerusform>%n text for the wiki needs you</numerusform>
            <numerusform>%n texts for the wiki need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) on the way to the wiki</source>
        <translation>
            <numerusform>%n text on the way to the wiki</numerusform>
            <numerusform>%n texts on the way to the wiki</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>probe</name>
    <message numerus="yes">
        <source>is offline: no name server answers; %n address(es) tried</source>
        <translation>
            <numerusform>is offline: no name server answers; %n address tried</numerusform>
            <numerusform>is offline: no name server answers; %n addresses tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is offline, or everything is down at once: not one of %n address(es) answers</source>
        <translation>
            <numerusform>is offline, or everything is down at once: not one of %n address answers</numerusform>
            <numerusform>is offline, or everything is down at once: not one of %n addresses answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports::ReportTools</name>
    <message numerus="yes">
        <source>%1, %n character(s)</source>
        <translation>
            <numerusform>%1, %n character</numerusform>
            <numerusform>%1, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ailing</source>
        <translation>
            <numerusform>%n ailing</numerusform>
            <numerusform>%n ailing</numerusform>
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
        <source>%n answer well</source>
        <translation>
            <numerusform>%n answers well</numerusform>
            <numerusform>%n answer well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services: %1.</source>
        <translation>
            <numerusform>%n service: %1.</numerusform>
            <numerusform>%n services: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>situation</name>
    <message numerus="yes">
        <source>No alert is firing; %n rule(s) are evaluated.</source>
        <translation>
            <numerusform>No alert is firing; %n rule is evaluated.</numerusform>
            <numerusform>No alert is firing; %n rules are evaluated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) fail, or were not evaluated yet. Their errors stand on its page of rules.</source>
        <translation>
            <numerusform>%n rule fails, or was not evaluated yet. Its error stands on its page of rules.</numerusform>
            <numerusform>%n rules fail, or were not evaluated yet. Their errors stand on its page of rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>topology</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>%n with a warning</numerusform>
            <numerusform>%n with a warning</numerusform>
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
        <source>%n ok</source>
        <translation>
            <numerusform>%n ok</numerusform>
            <numerusform>%n ok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not watched</source>
        <translation>
            <numerusform>%n not watched</numerusform>
            <numerusform>%n not watched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>topology::TopologyPanel</name>
    <message numerus="yes">
        <source>%n place(s) cannot be: %1</source>
        <translation>
            <numerusform>%n place cannot be: %1</numerusform>
            <numerusform>%n places cannot be: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message numerus="yes">
        <source>%n days are known</source>
        <translation>
            <numerusform>%n day is known</numerusform>
            <numerusform>%n days are known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n containers, </source>
        <translation>
            <numerusform>Of %n container, </numerusform>
            <numerusform>Of %n containers, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run what is declared</source>
        <translation>
            <numerusform>%n runs what is declared</numerusform>
            <numerusform>%n run what is declared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not pinned</source>
        <translation>
            <numerusform>%n is not pinned</numerusform>
            <numerusform>%n are not pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not declared</source>
        <translation>
            <numerusform>%n is not declared</numerusform>
            <numerusform>%n are not declared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a newer image is known of %n</source>
        <translation>
            <numerusform>a newer image is known of %n</numerusform>
            <numerusform>a newer image is known of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages wait from %1 (%2).</source>
        <translation>
            <numerusform>%n package waits from %1 (%2).</numerusform>
            <numerusform>%n packages wait from %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages are held back, from %1 (%2).</source>
        <translation>
            <numerusform>%n package is held back, from %1 (%2).</numerusform>
            <numerusform>%n packages are held back, from %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within 14 days security updates were installed %n times, last %1 ago.</source>
        <translation>
            <numerusform>Within 14 days security updates were installed once, %1 ago.</numerusform>
            <numerusform>Within 14 days security updates were installed %n times, last %1 ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n machines, </source>
        <translation>
            <numerusform>Of %n machine, </numerusform>
            <numerusform>Of %n machines, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have security updates waiting</source>
        <translation>
            <numerusform>%n has security updates waiting</numerusform>
            <numerusform>%n have security updates waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reboot</source>
        <translation>
            <numerusform>%n waits for a reboot</numerusform>
            <numerusform>%n wait for a reboot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not known</source>
        <translation>
            <numerusform>%n is not known</numerusform>
            <numerusform>%n are not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wiki::WikiPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
</TS>
