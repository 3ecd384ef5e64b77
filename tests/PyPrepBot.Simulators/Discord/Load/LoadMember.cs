using System.Text;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Interactions;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Load;

/// <summary>One of many people who only press. Nobody draws a screen for them.</summary>
public sealed class LoadMember(DiscordWorld world, SimulatedGuild guild, string name)
{
    private readonly GuildMember _member = new(world.Ids.Next(), name, guild);
    private readonly SimulatedChannel _room = world.Channels.First(channel => channel.Guild == guild);

    public PreparedInteraction Types(string command) => Prepare(
        2, new JsonObject { ["id"] = world.Ids.Next(), ["name"] = command, ["type"] = 1 }, source: null);

    /// <summary>A press on a message of the bot, given as the data it was sent with.</summary>
    public PreparedInteraction Presses(string customId, JsonObject message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var source = new StoredMessage(world.Ids.Next(), _room, world.Time.GetUtcNow())
        {
            Content = message["content"]?.ToString() ?? "",
            Components = (JsonArray)message["components"]!.DeepClone(),
            Flags = message["flags"]?.GetValue<int>() ?? 0,
        };
        return Prepare(3, new JsonObject { ["custom_id"] = customId, ["component_type"] = 2, ["id"] = 1 }, source);
    }

    /// <summary>Every custom_id in an answer, in the order in which they stand.</summary>
    public static IReadOnlyList<string> CustomIds(LoadAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return [.. Controls(JsonNode.Parse(Encoding.UTF8.GetString(answer.Body.Span)))];
    }

    private static IEnumerable<string> Controls(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(field =>
            field is { Key: "custom_id", Value: { } id } ? [id.ToString()] : Controls(field.Value)),
        JsonArray list => list.SelectMany(Controls),
        _ => [],
    };

    private PreparedInteraction Prepare(int type, JsonObject data, StoredMessage? source)
    {
        var pending = new PendingInteraction("", "", type, _member, _room, world.Time.GetUtcNow()) { Source = source };
        var json = InteractionWire.Write(world.Application, pending, data);
        json.Remove("id");
        json.Remove("token");
        return new PreparedInteraction(json.ToJsonString()[1..]);
    }
}
