using PyPrepBot.Tests.Support.Fakes;
using PyPrepBot.Transport;

namespace PyPrepBot.Tests.Transport;

public sealed class ReconnectDelaysTests
{
    [Theory, Trait("Row", "G22")]
    [InlineData(0, new[] { 1.0, 2, 4, 8, 16, 32, 48, 48 })]
    [InlineData(1, new[] { 1.25, 2.5, 5, 10, 20, 40, 60, 60 })]
    public void They_double_up_to_a_minute_with_jitter(double chance, double[] seconds)
    {
        var delays = new ReconnectDelays(new FixedRandom(chance));

        Assert.Equal(seconds, seconds.Select(_ => delays.Next().TotalSeconds));
    }

    [Fact]
    public void After_a_success_they_begin_again()
    {
        var delays = new ReconnectDelays(new FixedRandom(0));
        delays.Next();
        delays.Next();

        delays.Reset();

        Assert.Equal(TimeSpan.FromSeconds(1), delays.Next());
    }
}
