using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Discord.Rules;
using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rest;

/// <summary>One request on its route, with what is found wrong about it.</summary>
internal sealed class RestCall(Simulation simulation, RestRequest request, IReadOnlyList<string> values)
{
    public Simulation Simulation { get; } = simulation;

    public DiscordWorld World => Simulation.World;

    public RestRequest Request { get; } = request;

    public List<string> Violations { get; } = [];

    public string Value(int index) => values[index];

    public JsonObject Json => Request.Body as JsonObject ?? [];

    public FormErrors NewErrors() => new(Simulation.Options.RejectsUnknownFields ? null : Violations.Add);

    public Body Body(FormErrors errors) => new(errors, "", Json);

    public string? Query(string name) => Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>The channel in the path, or why the bot cannot have it.</summary>
    public RestReply? FindChannel(out SimulatedChannel channel)
    {
        channel = World.FindChannel(Value(0))!;
        if (channel is null)
            return RestReply.UnknownChannel();
        return channel.Guild is { HasBot: false } || !channel.BotMay(Rights.ViewChannel) ? RestReply.MissingAccess() : null;
    }

    public RestReply Invalid(FormErrors errors)
    {
        Violations.AddRange(errors.Flat);
        return RestReply.Invalid(errors);
    }

    /// <summary>Without allowed_mentions a text of a member could ping everyone.</summary>
    public void ExpectMentions(JsonObject? message)
    {
        if (message?["allowed_mentions"] is not JsonObject)
            Violations.Add("allowed_mentions is missing");
    }
}
