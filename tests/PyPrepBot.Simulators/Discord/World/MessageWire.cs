using System.Text.Json.Nodes;

namespace PyPrepBot.Simulators.Discord.World;

/// <summary>A message as Discord writes it down.</summary>
internal static class MessageWire
{
    public static JsonObject Write(SimulatedApplication application, StoredMessage message)
    {
        var json = new JsonObject
        {
            ["id"] = message.Id, ["channel_id"] = message.Channel.Id, ["type"] = TypeOf(message), ["content"] = message.Content,
            ["author"] = message.Author is { } author ? Wire.User(author) : Wire.Bot(application),
            ["timestamp"] = Wire.Time(message.CreatedAt), ["edited_timestamp"] = message.EditedAt is { } edited ? Wire.Time(edited) : null,
            ["tts"] = false, ["mention_everyone"] = false, ["mentions"] = new JsonArray(), ["mention_roles"] = new JsonArray(),
            ["attachments"] = message.Attachments.DeepClone(), ["embeds"] = message.Embeds.DeepClone(), ["pinned"] = false,
            ["flags"] = Flags(message), ["components"] = message.Components.DeepClone(),
        };
        if (message.Nonce is not null)
            json["nonce"] = message.Nonce;
        if (message.Thread is { Deleted: false } thread)
            json["thread"] = Wire.Channel(thread);
        return json;
    }

    private static int Flags(StoredMessage message) =>
        message.Flags | (message.OnlyFor is null ? 0 : 64) | (message.Thinking ? 128 : 0) | (message.Thread is null ? 0 : 32);

    private static int TypeOf(StoredMessage message) => message.AskedBy is null ? 0 : 20;
}
