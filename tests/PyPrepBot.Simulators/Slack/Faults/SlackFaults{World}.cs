using System.Text.Json.Nodes;
using PyPrepBot.Simulators.Slack.Deliveries;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Faults;

/// <summary>What a test lets happen to channels, installations and tokens.</summary>
public sealed partial class SlackFaults
{
    /// <summary>Somebody removes the bot from a channel.</summary>
    public void KickBot(string channel) => Do(() =>
    {
        var found = _simulation.World.Channel(channel);
        found.HasBot = false;
        Tell(found, "member_left_channel", bot => EventWire.Of(
            "member_left_channel", ("user", bot.BotUserId), ("channel", found.Id), ("channel_type", found.IsPrivate ? "G" : "C"),
            ("team", found.Workspace.Id)));
        Tell(found, Kind(found, "left"), _ => EventWire.Of(Kind(found, "left"), ("channel", found.Id)));
    });

    public void Archive(string channel) => Do(() =>
    {
        var found = _simulation.World.Channel(channel);
        found.IsArchived = true;
        Tell(found, Kind(found, "archive"), _ => EventWire.Of(Kind(found, "archive"), ("channel", found.Id)));
    });

    public void Unarchive(string channel) => Do(() =>
    {
        var found = _simulation.World.Channel(channel);
        found.IsArchived = false;
        Tell(found, Kind(found, "unarchive"), _ => EventWire.Of(Kind(found, "unarchive"), ("channel", found.Id)));
    });

    public void Rename(string channel, string name) => Do(() =>
    {
        var found = _simulation.World.Channel(channel);
        found.Name = name;
        Tell(found, Kind(found, "rename"), _ => EventWire.Of(Kind(found, "rename"), ("channel", new JsonObject
        {
            ["id"] = found.Id, ["name"] = name, ["name_normalized"] = name, ["is_channel"] = !found.IsPrivate,
        })));
    });

    /// <summary>The channel goes on under another id, as when it is shared.</summary>
    public void ChangeId(string channel) => Do(() =>
    {
        var found = _simulation.World.Channel(channel);
        var old = found.Id;
        found.Id = _simulation.World.Ids.Next('C');
        Tell(found, "channel_id_changed", _ => EventWire.Of("channel_id_changed", ("old_channel_id", old), ("new_channel_id", found.Id)));
    });

    public void DeleteChannel(string channel) => Do(() =>
    {
        var found = _simulation.World.Channel(channel);
        found.IsDeleted = true;
        Tell(found, Kind(found, "deleted"), _ => EventWire.Of(Kind(found, "deleted"), ("channel", found.Id)));
    });

    /// <summary>The app is removed; both events come when its token is worth nothing any more.</summary>
    public void Uninstall(string workspace) => Do(() =>
    {
        var found = Installed(workspace);
        found.Refusal = "account_inactive";
        TellRevoked(found);
        _simulation.Deliveries.Tell(found, "app_uninstalled", EventWire.Of("app_uninstalled"));
    });

    public void RevokeTokens(string workspace) => Do(() =>
    {
        var found = Installed(workspace);
        found.Refusal = "token_revoked";
        TellRevoked(found);
    });

    /// <summary>The token of somebody who is not the bot is revoked, which concerns nobody.</summary>
    public void RevokeTokenOf(string member) => Do(() =>
    {
        var user = _simulation.World.Member(member);
        _simulation.Deliveries.Tell(_simulation.World.InstallationOf(user.Workspace)!, "tokens_revoked", EventWire.Of(
            "tokens_revoked", ("tokens", new JsonObject { ["oauth"] = new JsonArray(user.Id), ["bot"] = new JsonArray() })));
    });

    /// <summary>Every call with the token is refused so; null takes it again.</summary>
    public void RefuseToken(string workspace, string? error) => Do(() => Installed(workspace).Refusal = error);

    public void RemoveScope(string workspace, string scope) => Do(() => Installed(workspace).Scopes.Remove(scope));

    public void AddScope(string workspace, string scope) => Do(() => Installed(workspace).Scopes.Add(scope));

    private static string Kind(SlackChannel channel, string what) => (channel.IsPrivate ? "group_" : "channel_") + what;

    private Installation Installed(string workspace) =>
        _simulation.World.InstallationOf(_simulation.World.Workspace(workspace))
        ?? throw new InvalidOperationException($"The app is not installed in {workspace}.");

    private void TellRevoked(Installation installation) => _simulation.Deliveries.Tell(installation, "tokens_revoked", EventWire.Of(
        "tokens_revoked", ("tokens", new JsonObject { ["oauth"] = new JsonArray(), ["bot"] = new JsonArray(installation.BotUserId) })));

    private void Tell(SlackChannel channel, string subscription, Func<Installation, JsonObject> write)
    {
        _simulation.World.Changed();
        if (_simulation.World.InstallationOf(channel.Workspace) is { } installation)
            _simulation.Deliveries.Tell(installation, subscription, write(installation), channel);
    }
}
