using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Questions;

public sealed class OwnQuestionIdTests
{
    [Fact]
    public void Numbers_go_on_behind_the_highest_of_their_topic()
    {
        var first = OwnQuestionId.Next("g", "gil", []);

        var third = OwnQuestionId.Next("g", "gil", [first, first[..^1] + "2", "own-other-aaaaa-009", "gil-050"]);

        Assert.EndsWith("-001", first, StringComparison.Ordinal);
        Assert.Equal(first[..^1] + "3", third);
    }

    [Fact]
    public void Two_groups_never_have_one_id() =>
        Assert.NotEqual(OwnQuestionId.Next("discord:1", "gil", []), OwnQuestionId.Next("discord:2", "gil", []));

    [Theory]
    [InlineData("gil")]
    [InlineData("context-managers")]
    [InlineData("a-topic-of-thirty-two-characters")]
    [InlineData("a-topic-that-is-cut-right-at-a-d")]
    public void Every_id_keeps_the_rule_for_ids(string topic)
    {
        var id = OwnQuestionId.Next("slack:T0123456789", topic, ["own-x-aaaaa-999"]);

        Assert.Null(TextRules.Id.Broken(id));
        Assert.Null(TextRules.Id.Broken(id[..^3] + "1000"));
        Assert.True(OwnQuestionId.Is(id));
    }
}
