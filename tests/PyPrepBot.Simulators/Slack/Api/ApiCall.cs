using System.Globalization;
using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>One call, with what is found wrong about it.</summary>
internal sealed class ApiCall(Simulation simulation, ApiRequest request, Installation? installation)
{
    public Simulation Simulation { get; } = simulation;

    public SlackWorld World => Simulation.World;

    public ApiRequest Request { get; } = request;

    /// <summary>Whose bot calls.</summary>
    public Installation Installation => installation ?? throw new RefusalException("not_allowed_token_type");

    public List<string> Violations { get; } = [];

    public DateTimeOffset Now => Simulation.Time.GetUtcNow();

    /// <summary>Where a field nobody knows is noted, if it is not refused.</summary>
    public Action<string>? Note => Simulation.Options.RejectsUnknownFields ? null : Violations.Add;

    public string? Text(string name) => Request.Form.GetValueOrDefault(name);

    public string Needed(string name) => Text(name) ?? throw Invalid($"missing required field: {name}", name);

    public bool Flag(string name, bool otherwise = false) => Text(name) switch
    {
        null => otherwise,
        "true" or "1" => true,
        "false" or "0" => false,
        _ => throw Invalid("must be a boolean", name),
    };

    public int Number(string name, int otherwise, int most) => Text(name) is not { } text
        ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most
            ? number
            : throw new RefusalException("invalid_limit");

    /// <summary>A structured value, which is JSON as text.</summary>
    public T? Read<T>(string name, string error)
        where T : JsonNode
    {
        if (Text(name) is not { } text)
            return null;
        return Json.Parse(text) as T ?? throw new RefusalException(error);
    }

    public void Demand(string scope)
    {
        if (!Installation.Scopes.Contains(scope))
        {
            throw new RefusalException(ApiReply.Error(
                "missing_scope", ("needed", scope), ("provided", string.Join(',', Installation.Scopes))));
        }
    }

    /// <summary>A channel as far as this bot knows of it.</summary>
    public SlackChannel Channel(string name = "channel")
    {
        var id = Needed(name);
        var found = World.Channels.FirstOrDefault(channel => channel.Id == id && !channel.IsDeleted && Reaches(channel));
        return found is null || (found is { IsPrivate: true, HasBot: false }) ? throw new RefusalException("channel_not_found") : found;
    }

    public SlackUser User(string id) => World.Users.FirstOrDefault(user => user.Id == id && Sees(user))
        ?? throw new RefusalException("user_not_found");

    public static RefusalException Invalid(string message, string argument) =>
        new(ApiReply.Invalid("invalid_arguments", $"{message} [json-pointer:/{argument}]"));

    private bool Reaches(SlackChannel channel) =>
        Installation.Covers(channel.Workspace) || channel.SharedWith.Any(Installation.Covers);

    private bool Sees(SlackUser user) => Installation.Covers(user.Workspace)
        || World.Channels.Any(channel => Reaches(channel) && channel.Members.Contains(user));
}
