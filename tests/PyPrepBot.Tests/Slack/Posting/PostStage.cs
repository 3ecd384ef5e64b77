using System.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Slack;
using PyPrepBot.Slack.Installing;
using PyPrepBot.Slack.Posting;
using PyPrepBot.Slack.Protocol.WebApi;
using PyPrepBot.Tests.Slack.Protocol.WebApi;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Slack.Posting;

/// <summary>Posts to one channel of a workspace that answers from a script.</summary>
internal sealed class PostStage : IDisposable
{
    public static readonly ChannelRef Channel = new(Platform.Slack, "T1STUDY", "C9DAILY");

    private static readonly ChatMessage Card = new("Today's challenge", new Heading("Daily"), new Paragraph("What does this print?"));

    private readonly SlackHttp _http;
    private readonly Workspaces _workspaces;

    public PostStage(string? token = "xoxb-secret")
    {
        Slack = new ScriptedSlack(Time);
        _http = new SlackHttp(Slack);
        var options = new SlackOptions { BotToken = token, ApiBaseUrl = new Uri("https://slack.test/api/") };
        _workspaces = new Workspaces(new OwnToken(options), options, _http, Time, NullLogger<SlackApi>.Instance);
        Posts = new ChannelPosts(_workspaces, new PostSearch(NullLogger<PostSearch>.Instance), NullLogger<ChannelPosts>.Instance);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    public ScriptedSlack Slack { get; }

    public ChannelPosts Posts { get; }

    public IReadOnlyList<string> Methods => [.. Slack.Seen.Select(call => call.Path.Split('/')[^1])];

    public Task<MessageRef> PostAsync(bool mayHaveArrived = false, MessageRef? under = null) => PassAsync(Posts.PostAsync(
        Channel, Card, under, new PostKey("slot", mayHaveArrived) { NotBefore = Time.GetUtcNow() },
        TestContext.Current.CancellationToken));

    public async Task EditAsync(string ts) => await PassAsync(Edited(ts));

    /// <summary>What a call carried.</summary>
    public string? Argument(int call, string name) => HttpUtility.ParseQueryString(Slack.Seen.ElementAt(call).Body)[name];

    public void Dispose()
    {
        _workspaces.Dispose();
        _http.Dispose();
    }

    private async Task<bool> Edited(string ts)
    {
        await Posts.EditAsync(new MessageRef(Channel, ts), Card, TestContext.Current.CancellationToken);
        return true;
    }

    private async Task<T> PassAsync<T>(Task<T> work)
    {
        await Passing.UntilAsync(Time, TimeSpan.FromMilliseconds(100), () => work.IsCompleted);
        return await work;
    }
}
