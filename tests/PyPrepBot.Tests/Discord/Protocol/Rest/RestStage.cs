using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Discord.Protocol.Rest;

/// <summary>The client before a scripted server, under a clock that only the test moves.</summary>
internal sealed class RestStage : IDisposable
{
    public const string Token = "the.bot.token";
    private readonly HttpMessageInvoker _http;

    public RestStage()
    {
        Discord = new ScriptedDiscord(Time);
        _http = new HttpMessageInvoker(Discord);
        var settings = new RestSettings(new Uri("https://discord.test/api/v10"), Token);
        Rest = new DiscordRest(_http, settings, new ServerClock(Time), Time, new Random(1), new ListLogger<DiscordRest>(Lines));
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    public ScriptedDiscord Discord { get; }

    public ConcurrentQueue<string> Lines { get; } = new();

    public DiscordRest Rest { get; }

    public IReadOnlyList<SeenRequest> Seen => [.. Discord.Seen];

    public Task<RestReply> SendAsync(RestRoute route, string json = "{}") =>
        Rest.SendAsync(route, System.Text.Encoding.UTF8.GetBytes(json), [], TestContext.Current.CancellationToken);

    /// <summary>Lets time pass until the call is over.</summary>
    public async Task<RestReply> PassAsync(Task<RestReply> call)
    {
        await Passing.UntilAsync(Time, TimeSpan.FromMilliseconds(10), () => call.IsCompleted);
        return await call;
    }

    /// <summary>The same over longer times.</summary>
    public async Task<RestReply> PassLongAsync(Task<RestReply> call)
    {
        await Passing.UntilAsync(Time, TimeSpan.FromSeconds(1), () => call.IsCompleted);
        return await call;
    }

    public TimeSpan Between(int first, int second) => Seen[second].At - Seen[first].At;

    public void Dispose() => _http.Dispose();
}
