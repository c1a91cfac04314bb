<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
    <name>charts::TimeSeriesChart</name>
    <message numerus="yes">
        <source>%n line(s) from %1 to %2. %3: now %4, average %5, highest %6.</source>
        <translation>
            <numerusform>%n line from %1 to %2. %3: now %4, average %5, highest %6.</numerusform>
            <numerusform>%n lines from %1 to %2. %3: now %4, average %5, highest %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in that time.</source>
        <translation>
            <numerusform>%n event in that time.</numerusform>
            <numerusform>%n events in that time.</numerusform>
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
