using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Hooks;

/// <summary>All addresses that were given out for answers.</summary>
internal sealed class HookBook(Simulation simulation)
{
    public const string Base = "/hooks/";

    private readonly Dictionary<string, ResponseHook> _hooks = [];

    public ResponseHook? Find(string path) => _hooks.GetValueOrDefault(path);

    public Uri AddressOf(ResponseHook hook) => new(simulation.Address, hook.Path);

    public ResponseHook Issue(
        Installation installation, SlackChannel channel, SlackUser user, string? command = null, StoredMessage? source = null)
    {
        var ids = simulation.World.Ids;
        var kind = command is null ? "actions" : "commands";
        var path = $"{Base}{kind}/{channel.Workspace.Id}/{ids.NextTs().Replace(".", "", StringComparison.Ordinal)}/{ids.NextSecret(24)}";
        return _hooks[path] = new ResponseHook(path, installation, channel, user, simulation.Time.GetUtcNow())
        {
            Command = command, Source = source,
        };
    }
}
