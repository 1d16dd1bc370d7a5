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

    public const string EveryKey = """
        destination: kameleoon
        action: everyKey
        title: Every Key
        description: An action with each key of the language
        trigger: type = "track"
        batch: true
        syncMode:
          label: How to sync
          default: add
          choices:
            - { value: add, label: Add }
            - { value: update, label: Update }
        fields:
          color:
            label: Color
            type: string
            required: true
            choices:
              - red
              - { value: "#0f0", label: Green }
              - { value: "😀", label: "?" , name: Smile }
          version: { label: Version, type: string, choices: ["4.1", "4.10"], default: "4.10" }
          priority: { label: Priority, type: integer, choices: [1, 2, -1] }
          tags: { label: Tags, type: string, multiple: true, default: [a, b] }
          colors: { label: Colors, type: string, multiple: true, choices: [red, green] }
          amounts: { label: Amounts, type: number, multiple: true }
          bags: { label: Bags, type: object, multiple: true }
          email: { label: Email, type: string, format: email, minLength: 3, maxLength: 100 }
          share: { label: Share, type: number, minimum: 0, maximum: 1 }
          reason: { label: Reason, type: string, required: { field: color, is: red } }
          other: { label: Other, type: string, required: { any: [{ field: email, exists: false }, { field: $syncMode, isNot: [add] }] } }
          city: { label: City, type: string, required: { field: user.name, is: [Ann, Bob] } }
          user:
            label: User
            type: object
            additionalProperties: true
            properties:
              name: { label: Name, type: string, required: true }
              nick: { label: Nick, type: string, required: true, nullable: true }
              user: { label: User, type: string }
              kind: { label: Kind, type: string, choices: [guest, member] }
              since: { label: Since, type: datetime }
              groups:
                label: Groups
                type: object
                multiple: true
                properties:
                  id: { label: ID, type: string, required: true }
          items:
            label: Items
            type: object
            multiple: true
            required: true
            properties:
              id: { label: ID, type: string, required: true }
              price: { label: Price, type: number }
              note: { label: Note, type: string, required: { field: price, exists: false } }
          old: { label: Old, type: string, deprecated: Use tags instead }
          limit: { label: Limit, type: integer, default: 10, category: numbers, ui: { hidden: true, order: [1, two] } }
        hooks:
          onMappingSave:
            label: Save
            description: Saves
            inputs:
              name: { label: Name, type: string }
        """;
}
