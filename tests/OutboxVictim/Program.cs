using KameleoonSdk.OutboxVictim;

// The other processes of the tests of the outbox. Each is told what to do by its first word:
// produce FILE LEDGER ADDRESS ROUND: enqueues until it is killed, and writes to the ledger what was accepted, and what was noted as delivered.
// drain FILE ADDRESS: delivers what is stored, and ends with 0 if nothing is left.
// lease FILE COUNT: leases, says "leased N", and waits to be killed.
// open FILE: says "opened" or "refused" and why.
// fill FILE: appends until that fails, then delivers what is stored.
return args switch
{
    ["produce", var file, var ledger, var address, var round] => await Producing.RunAsync(file, ledger, new Uri(address), round),
    ["drain", var file, var address] => await Draining.RunAsync(file, new Uri(address)),
    ["lease", var file, var count] => await Leasing.RunAsync(file, int.Parse(count, null)),
    ["open", var file] => await Opening.RunAsync(file),
    ["fill", var file] => await Filling.RunAsync(file),
    _ => 2,
};
