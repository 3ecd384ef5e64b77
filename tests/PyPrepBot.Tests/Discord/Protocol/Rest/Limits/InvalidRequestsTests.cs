using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Discord.Protocol.Rest.Limits;

namespace PyPrepBot.Tests.Discord.Protocol.Rest.Limits;

public sealed class InvalidRequestsTests
{
    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData(999, false)]
    [InlineData(1000, true)]
    public void A_thousand_are_too_many(int count, bool tooMany) => Assert.Equal(tooMany, Counted(count).AreTooMany);

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    [InlineData(1000, false)]
    public void After_ten_minutes_they_no_longer_count(int minutes, bool tooMany)
    {
        var invalid = Counted(1000);

        _time.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(tooMany, invalid.AreTooMany);
    }

    [Fact]
    public void The_minutes_are_forgotten_one_by_one()
    {
        var invalid = Counted(600);
        _time.Advance(TimeSpan.FromMinutes(6));
        Add(invalid, 600);
        var before = invalid.AreTooMany;

        _time.Advance(TimeSpan.FromMinutes(5));
        var between = invalid.AreTooMany;
        Add(invalid, 400);

        Assert.Equal((true, false, true), (before, between, invalid.AreTooMany));
    }

    private InvalidRequests Counted(int count)
    {
        var invalid = new InvalidRequests(_time);
        Add(invalid, count);
        return invalid;
    }

    private static void Add(InvalidRequests invalid, int count)
    {
        foreach (var _ in Enumerable.Range(0, count))
            invalid.Add();
    }
}
