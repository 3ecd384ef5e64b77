using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>The reply to a call that was carried out. Without a body, as with 204, the JSON is empty.</summary>
internal sealed record RestReply(int Status, ReadOnlyMemory<byte> Json)
{
    /// <summary>A body that is not what it should be counts as no usable reply.</summary>
    public T Read<T>(JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(Json.Span, type) ?? throw DiscordUnreachableException.Unreadable(Status);
        }
        catch (JsonException)
        {
            // The reader's own message may quote the body.
            throw DiscordUnreachableException.Unreadable(Status);
        }
    }
}
