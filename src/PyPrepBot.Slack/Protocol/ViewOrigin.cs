using System.Text.Json;

namespace PyPrepBot.Slack.Protocol;

/// <summary>Where a view was opened, carried along because Slack does not say. Its reader can see it: ids, and nothing else.</summary>
/// <param name="Channel">Null where there is none, as in the Home tab.</param>
/// <param name="Thread">The message under which it happened.</param>
/// <param name="Message">The message whose control opened it.</param>
internal sealed record ViewOrigin(string? Channel, string? Thread = null, string? Message = null)
{
    public static ViewOrigin Nowhere { get; } = new(Channel: null);

    public string Write() => JsonSerializer.Serialize(this, ViewOriginJson.Default.ViewOrigin);

    /// <summary>Reads what this or an older version wrote; what is no such thing says nothing.</summary>
    public static ViewOrigin Read(string? metadata)
    {
        try
        {
            return string.IsNullOrEmpty(metadata)
                ? Nowhere
                : JsonSerializer.Deserialize(metadata, ViewOriginJson.Default.ViewOrigin) ?? Nowhere;
        }
        catch (JsonException)
        {
            return Nowhere;
        }
    }
}
