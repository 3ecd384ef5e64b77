using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Slack.Installing;

namespace PyPrepBot.Tests.Slack.Installing;

[Trait("Row", "F5")]
public sealed class InstallStatesTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly InstallStates _states;

    public InstallStatesTests() => _states = new InstallStates(new CountingBytes(), _time);

    [Fact]
    public void A_state_has_more_bits_than_can_be_guessed_and_comes_once()
    {
        var (first, second) = (_states.Issue(), _states.Issue());

        Assert.True(first.Length * 4 >= 128);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void It_is_good_once()
    {
        var state = _states.Issue();

        Assert.Equal((true, false), (_states.Take(state, state), _states.Take(state, state)));
    }

    [Theory]
    [InlineData(599, true)]
    [InlineData(600, false)]
    public void It_is_good_for_ten_minutes(int seconds, bool isGood)
    {
        var state = _states.Issue();
        _time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(isGood, _states.Take(state, state));
    }

    [Fact]
    public void It_is_good_in_its_own_browser_only_and_another_spoils_nothing()
    {
        var (mine, other) = (_states.Issue(), _states.Issue());

        Assert.False(_states.Take(mine, other));
        Assert.False(_states.Take(mine, null));
        Assert.False(_states.Take(null, mine));
        Assert.True(_states.Take(mine, mine));
    }

    [Fact]
    public void What_was_never_issued_is_not_good() => Assert.False(_states.Take("made up", "made up"));

    [Fact]
    public void A_flood_leaves_the_newest_ten_thousand()
    {
        var first = _states.Issue();
        var issued = Enumerable.Range(0, 10_000).Select(_ => _states.Issue()).ToList();

        Assert.False(_states.Take(first, first));
        Assert.All(issued, state => Assert.True(_states.Take(state, state)));
    }
}
