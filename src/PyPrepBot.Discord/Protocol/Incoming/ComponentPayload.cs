using System.Text.Json;

namespace PyPrepBot.Discord.Protocol.Incoming;

/// <summary>One part of a form that was sent: a field, or a frame around fields. Types of later days are ignored.</summary>
internal sealed record ComponentPayload
{
    /// <summary>1 row, 3 select, 4 text, 18 label, 21 radio group, 22 checkbox group, 23 checkbox …</summary>
    public int Type { get; init; }

    /// <summary>Its number within the message or form; we mark posts by it.</summary>
    public int Id { get; init; }

    public string? CustomId { get; init; }

    /// <summary>Text, a radio group's choice or null, a checkbox's true or false.</summary>
    public JsonElement Value { get; init; }

    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Inside a label.</summary>
    public ComponentPayload? Component { get; init; }

    /// <summary>Inside a row.</summary>
    public IReadOnlyList<ComponentPayload>? Components { get; init; }
}
