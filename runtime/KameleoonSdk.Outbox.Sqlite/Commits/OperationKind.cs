namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>What an operation does to the store, in the order in which those of one transaction are done.</summary>
internal enum OperationKind
{
    /// <summary>Makes room, or needs none.</summary>
    Shrink,

    /// <summary>Needs room on the disk.</summary>
    Grow,

    /// <summary>Takes what is there, so it comes last.</summary>
    Lease,
}
