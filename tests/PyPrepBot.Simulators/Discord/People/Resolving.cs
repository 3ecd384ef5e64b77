using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Rest;
using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.People;

/// <summary>What is chosen from a list or attached goes by its id, and what the id stands for comes along.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure</remarks>
internal static class Resolving
{
    private const long User = 6;
    private const long Channel = 7;
    private const long Attachment = 11;

    public static (IReadOnlyList<(string Name, object Value)> Options, JsonObject Resolved) Of(
        Simulation simulation, JsonArray definitions, IReadOnlyList<(string Name, object Value)> options)
    {
        var resolved = new JsonObject();
        return ([.. options.Select(option => (option.Name, Chosen(simulation, Type(definitions, option.Name), option.Value, resolved)))], resolved);
    }

    private static object Chosen(Simulation simulation, long type, object value, JsonObject resolved)
    {
        switch (type)
        {
            case Attachment:
                var sent = value as SentFile ?? throw new InvalidOperationException("Discord wants a file there.");
                var kept = Uploads.Keep(simulation, new UploadedFile(0, sent.Name, "application/octet-stream", sent.Bytes), description: null);
                In(resolved, "attachments")[kept["id"]!.ToString()] = kept;
                return kept["id"]!.ToString();
            case User:
                var member = simulation.World.Member(value.ToString()!.TrimStart('@'));
                In(resolved, "users")[member.Id] = Wire.User(member);
                In(resolved, "members")[member.Id] = Within(member);
                return member.Id;
            case Channel when simulation.World.Channels.FirstOrDefault(one => one.Id == value.ToString()) is { } channel:
                In(resolved, "channels")[channel.Id] = Wire.Channel(channel);
                return value;
            default:
                return value;
        }
    }

    // Of people Discord says apart who they are and what they are here.
    private static JsonObject Within(GuildMember member)
    {
        var json = Wire.Member(member);
        foreach (var name in (string[])["user", "deaf", "mute"])
            json.Remove(name);
        return json;
    }

    private static long Type(JsonArray definitions, string name) =>
        definitions.FirstOrDefault(one => one!["name"]!.ToString() == name)?["type"].Or(3) ?? 3;

    private static JsonObject In(JsonObject resolved, string kind)
    {
        if (resolved[kind] is JsonObject known)
            return known;
        var fresh = new JsonObject();
        resolved[kind] = fresh;
        return fresh;
    }
}
