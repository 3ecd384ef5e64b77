using PyPrepBot.Simulators.Slack.Faults;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Slack;

/// <summary>The common troubles as Slack makes them.</summary>
internal sealed class SlackTroubles(SlackStudy study) : IStudyFaults
{
    public string Missing => "/invite @PyPrepBot";

    private SlackFaults Faults => study.Slack.Faults;

    public async Task DropTheConnectionAsync()
    {
        var opened = study.Slack.SocketsOpened;
        Faults.DropSockets();
        await study.UntilAsync(() => study.Slack.SocketsOpened > opened && study.IsConnected, "the bot is connected again");
    }

    public async Task EndTheConnectionAsync()
    {
        var opened = study.Slack.SocketsOpened;
        Faults.Disconnect("refresh_requested");
        await study.UntilAsync(() => study.Slack.SocketsOpened > opened && study.IsConnected, "a new connection is open");
    }

    public void DeliverTwice(int acts = 1) => Faults.DeliverTwice(acts);

    public void LoseAnswersToPosts(int posts = 1) => Faults.DropAfter("chat.postMessage", posts);

    public void HideTheChannel() => Faults.DropBefore("conversations.history", int.MaxValue);

    // Whoever left it says nothing of it here: the bot finds out by being refused.
    public void RefusePosts() => study.Slack.World.Channel(Study.Daily).HasBot = false;

    public void DenyTheChannel() => Faults.AnswerError("chat.postMessage", "channel_not_found", 1);

    public void DeleteTheChannel() => Faults.DeleteChannel(Study.Daily);

    public void Clear() => Faults.Clear();
}
