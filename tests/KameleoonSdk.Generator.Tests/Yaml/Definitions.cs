namespace KameleoonSdk.Generator.Tests.Yaml;

/// <summary>Texts like those that people write: the ground for mutations.</summary>
internal static class Definitions
{
    public const string Action = """
        # yaml-language-server: $schema=../schema/action.json
        destination: kameleoon
        action: logEvent
        title: Log Event
        description: >-
          Send a track event to Kameleoon,
          with all its properties.
        trigger: type = "track"
        fields:
          event:
            label: Event Name
            type: string
            from: [$.event, $.name]        # the first that exists
          type:
            label: Type
            description: 'The type of the event: "track", always'
            type: string
            required: true
            from: $.type
          properties:
            label: "Event properties\tor user traits"
            type: object
            from: [$.properties, $.traits]
          amount:
            type: number
            required: { field: currency, exists: true }
            minimum: 0
            maximum: 1e6
          timestamp: { label: Timestamp, type: string, format: date-time, required: true, from: $.timestamp }
        """;

    public const string Event = """
        ---
        event: Order Completed
        extends: logEvent
        set: {event: Order Completed, "type": "track"}
        properties:
          items:
            type: object
            multiple: true
            from:
              $each: $.properties.products
              select:
                id: $.product_id
                note: {$template: "{{name}} ({{quantity}})"}
            choices:
            - value: a
              label: First
            - {value: "b", label: 'Second''s'}
            - - nested
              - list
          help: |
            See https://example.com/help?q=1#top

              indented: text
          empty:
          none: ~
        """;

    public const string Destination = """
        slug: actions-kameleoon
        name: Kameleoon (Actions)
        mode: cloud
        settings:
          sitecode:
            label: Sitecode
            description: Kameleoon project sitecode. You can find this on the
              project dashboard.
            required: true
            minLength: 10
        presets:
          - name: Log Event
            action: logEvent
            trigger: 'type = "track" and event != "x"'
            from:
              traits: [$.traits,
                       $.context.traits]
          - name: Identify
        """;

    public static IReadOnlyList<string> All { get; } = [Action, Event, Destination];
}
