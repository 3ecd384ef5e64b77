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
        Faults.DropSockets();
        await study.UntilAsync(() => study.Slack.SocketsOpened > opened && study.IsConnected, "a new connection is open");
    }

    public void DeliverTwice(int acts = 1) => throw new NotSupportedException();

    public void LoseAnswersToPosts(int posts = 1) => throw new NotSupportedException();

    public void HideTheChannel() => throw new NotSupportedException();

    public void RefusePosts() => throw new NotSupportedException();

    public void DenyTheChannel() => throw new NotSupportedException();

    public void DeleteTheChannel() => throw new NotSupportedException();

    public void Clear() => Faults.Clear();
}
