using PyPrepBot.Core.Standing;

namespace PyPrepBot.Tests.Standing;

public sealed class TeamScoreTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(5, 5)]
    [InlineData(12, 5, 4, 3)]
    [InlineData(15, 6, 1, 5, 4, 2)]
    public void The_best_three_count(int score, params int[] points) => Assert.Equal(score, TeamScore.Of(points));

    [Fact]
    public void Equal_teams_share_a_place_and_stand_by_name() => Assert.Equal(
        [(1, "D", 9), (2, "A", 5), (2, "B", 5), (4, "C", 1)],
        TeamScore.Rank([("C", 1), ("B", 5), ("D", 9), ("A", 5)]));
}
