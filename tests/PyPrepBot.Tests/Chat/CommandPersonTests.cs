using PyPrepBot.Core.Chat;

namespace PyPrepBot.Tests.Chat;

public sealed class CommandPersonTests
{
    private static readonly CommandOption[] Award =
    [
        new("who", "Who") { IsUser = true, Required = true },
        new("points", "How many") { IsNumber = true, Required = true },
        new("reason", "Why") { Required = true },
    ];

    [Theory]
    [InlineData("<@U12AB> 10 for helping", "U12AB", "10", "for helping")]
    [InlineData("<@U12AB|ada> 10 for 3 talks", "U12AB", "10", "for 3 talks")]
    [InlineData("<@123456789012345678> for helping 10", "123456789012345678", "10", "for helping")]
    [InlineData("10 <@!123> for helping", "123", "10", "for helping")]
    [InlineData("who:<@U12AB> points:10 reason:for helping", "U12AB", "10", "for helping")]
    [InlineData("10 for helping", null, "10", "for helping")]
    [InlineData("<@U12AB>", "U12AB", null, null)]
    [InlineData("ada 10 for helping", null, null, "ada 10 for helping")]
    public void A_person_is_found_wherever_they_are_named(string line, string? who, string? points, string? reason)
    {
        var read = CommandLine.Read(Award, line);

        Assert.Equal((who, points), (read["who"], read["points"]));
        Assert.True(who is null && points is not null || reason == read["reason"], read["reason"]);
    }

    [Fact]
    public void Two_people_go_to_two_options()
    {
        var read = CommandLine.Read([new("one", "") { IsUser = true }, new("other", "") { IsUser = true }], "<@U1> and <@U2>");

        Assert.Equal(("U1", "U2"), (read["one"], read["other"]));
    }

    [Fact]
    public void A_platform_may_know_people_by_their_names() =>
        Assert.Equal("ADA", CommandLine.Read(Award, "ada 10 for helping", word => word.ToUpperInvariant())["who"]);

    [Theory]
    [InlineData("<@U1>", "U1", null)]
    [InlineData("<@!42>", "42", null)]
    [InlineData("<@U1|ada lovelace>", "U1", "ada lovelace")]
    [InlineData("<@U1", null, null)]
    [InlineData("<#U1>", null, null)]
    [InlineData("<@U1>x", null, null)]
    [InlineData("<@>", null, null)]
    public void A_mark_is_read_whole_or_not_at_all(string word, string? id, string? name) =>
        Assert.Equal((id, name), (Mention.IdIn(word), Mention.NameIn(word)));
}
