namespace KameleoonSdk.Generator.Tests.Support;

/// <summary>Definition files that several tests use.</summary>
internal static class Samples
{
    public const string EveryType = """
        destination: kameleoon
        action: everyType
        title: Every Type
        description: An action with a field of each type
        fields:
          text: { label: Text, type: text, description: "Several\nlines with <xml> & \"quotes\"" }
          secret: { label: Secret, type: password }
          amount: { label: Amount, type: number }
          price: { label: Price, type: number, required: true }
          count: { label: Count, type: integer }
          level: { label: Level, type: integer, required: true }
          active: { label: Active, type: boolean }
          accepted: { label: Accepted, type: boolean, required: true }
          at: { label: At, type: datetime }
          since: { label: Since, type: datetime, required: true }
          bag: { label: Bag, type: object }
          payload: { label: Payload, type: object, required: true }
          inner: { label: Inner, type: number, into: payload }
          other: { label: Other, type: boolean, into: payload }
          first_name: { label: First name, type: string }
          event: { label: Event, type: string }
          descriptor: { label: Descriptor, type: string }
        """;
}
