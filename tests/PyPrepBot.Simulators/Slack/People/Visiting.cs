using PyPrepBot.Simulators.Slack.Deliveries;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>Going to the bot, and letting it in.</summary>
internal static class Visiting
{
    public static Delivery? Home(Simulation simulation, SlackUser user)
    {
        var installation = simulation.World.InstallationOf(user.Workspace)
            ?? throw new InvalidOperationException($"The app is not installed in {user.Workspace.Name}.");
        var what = EventWire.Of(
            "app_home_opened", ("user", user.Id), ("channel", simulation.World.DirectWith(user).Id), ("tab", "home"));
        if (simulation.Sights.Of(user).Home is { } home)
            what["view"] = ViewWire.Write(simulation.World.App, home);
        return simulation.Deliveries.Tell(installation, "app_home_opened", what, actor: user);
    }

    public static Delivery? Invite(Simulation simulation, SlackUser user, SlackChannel channel)
    {
        channel.HasBot = true;
        simulation.World.Changed();
        return simulation.World.InstallationOf(channel.Workspace) is not { } installation
            ? null
            : simulation.Deliveries.Tell(installation, "member_joined_channel", EventWire.Of(
                "member_joined_channel", ("user", installation.BotUserId), ("channel", channel.Id),
                ("channel_type", channel.IsPrivate ? "G" : "C"), ("team", channel.Workspace.Id), ("inviter", user.Id)), channel, user);
    }
}
