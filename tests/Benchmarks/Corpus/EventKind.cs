namespace KameleoonSdk.Benchmarks.Corpus;

/// <summary>
/// The places in an application that send events, each with eight properties of its own: two texts, two amounts of money, a small and a
/// large whole number, a boolean, and a date or a third text. Their names are literals, as in any application.
/// </summary>
internal enum EventKind
{
    OrderCompleted,
    ProductAdded,
    BookingConfirmed,
    SignedUp,
}
