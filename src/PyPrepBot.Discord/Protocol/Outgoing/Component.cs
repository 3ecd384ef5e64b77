namespace PyPrepBot.Discord.Protocol.Outgoing;

/// <summary>One part of a message or form. Which fields belong to which type is the renderers' business.</summary>
/// <remarks>https://discord.com/developers/docs/components/reference</remarks>
internal sealed record Component(int Type)
{
    /// <summary>Its number within the message, 1 or more; Discord numbers those that have none.</summary>
    public int? Id { get; init; }

    public string? Content { get; init; }

    public string? CustomId { get; init; }

    public int? Style { get; init; }

    public string? Label { get; init; }

    public string? Description { get; init; }

    public string? Placeholder { get; init; }

    public int? AccentColor { get; init; }

    public bool? Divider { get; init; }

    public int? Spacing { get; init; }

    public int? MinValues { get; init; }

    public int? MaxValues { get; init; }

    public int? MaxLength { get; init; }

    public bool? Required { get; init; }

    public string? Value { get; init; }

    public IReadOnlyList<SelectOptionBody>? Options { get; init; }

    public IReadOnlyList<MediaItem>? Items { get; init; }

    /// <summary>A file of the message, by its name.</summary>
    public MediaAddress? File { get; init; }

    /// <summary>The field inside a label.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("component")]
    public Component? Inner { get; init; }

    public IReadOnlyList<Component>? Components { get; init; }
}
