using PyPrepBot.Discord.Answering;
using PyPrepBot.Discord.Protocol.Incoming;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Tests.Discord.Protocol.Rest;
using PyPrepBot.Tests.Support;
using PyPrepBot.Tests.Support.Fakes;

namespace PyPrepBot.Tests.Discord.Answering;

public sealed class CallbackRouteTests : IDisposable
{
    private readonly RestStage _stage = new();

    [Fact]
    public async Task A_promise_of_which_nobody_knows_whether_it_landed_is_kept_all_the_same()
    {
        _stage.Discord.Breaks().Breaks();

        Assert.True(await SendAsync());
        Assert.Contains(_stage.Lines, line => line.Contains("could not be sent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_promise_that_Discord_refused_is_not_kept()
    {
        _stage.Discord.Answers(404, """{"code":10062,"message":"Unknown interaction"}""");

        Assert.False(await SendAsync());
    }

    public void Dispose() => _stage.Dispose();

    private async Task<bool> SendAsync()
    {
        var wire = new InteractionPayload { Id = "1201000000000000077", Token = "t" };
        var route = new CallbackRoute(_stage.Rest, wire, new ServerClock(_stage.Time), new ListLogger<CallbackRouteTests>(_stage.Lines));
        var sending = route.SendAsync(new Callback("{}"u8.ToArray(), []), TestContext.Current.CancellationToken);
        await Passing.UntilAsync(_stage.Time, TimeSpan.FromMilliseconds(10), () => sending.IsCompleted);
        return await sending;
    }
}
