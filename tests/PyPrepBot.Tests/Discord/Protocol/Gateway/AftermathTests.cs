using PyPrepBot.Discord.Protocol.Gateway;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

public sealed class AftermathTests
{
    [Theory, Trait("Row", "G16")]
    [InlineData(0, 1)]
    [InlineData(0.5, 3)]
    [InlineData(1, 5)]
    public void After_an_invalid_session_it_waits_one_to_five_seconds(double chance, double seconds)
    {
        var wait = Aftermath.Wait(new LinkEnd(LinkFate.SessionInvalid), TimeSpan.FromSeconds(1), chance);

        Assert.Equal(TimeSpan.FromSeconds(seconds), wait);
    }

    [Fact]
    public void A_session_that_is_asked_to_reconnect_over_and_over_waits_all_the_same()
    {
        var end = new LinkEnd(LinkFate.ReconnectAsked, ReadyFor: TimeSpan.FromSeconds(4));

        Assert.Equal(TimeSpan.FromSeconds(8), Aftermath.Wait(end, TimeSpan.FromSeconds(8), 0.5));
    }

    [Theory]
    [InlineData(LinkFate.Silent)]
    [InlineData(LinkFate.ReconnectAsked)]
    [InlineData(LinkFate.SessionInvalid)]
    [InlineData(LinkFate.NoHello)]
    [InlineData(LinkFate.NoReady)]
    [InlineData(LinkFate.Garbled)]
    [InlineData(LinkFate.Stopped)]
    internal void It_closes_so_that_the_session_lives(LinkFate fate) =>
        Assert.InRange(Aftermath.CloseCode(fate, GatewayFarewell.KeepSessions)!.Value, 4000, 4999);

    [Fact]
    public void Only_a_stop_ever_ends_the_sessions()
    {
        var codes = Enum.GetValues<LinkFate>().Where(fate => Aftermath.CloseCode(fate, GatewayFarewell.EndSessions) == 1000);

        Assert.Equal([LinkFate.Stopped], codes);
    }
}
