using CsCheck;
using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

public sealed class IdTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("discord:42", true)]
    [InlineData("Jürgen 🐍", true)]
    [InlineData("a|b", false)]
    [InlineData("a\nb", false)]
    [InlineData("a\u0085b", false)]
    [InlineData("\0", false)]
    public void An_id_is_text_without_bars_and_control_characters(string? text, bool isId)
    {
        Assert.Equal(isId, GroupId.TryParse(text, out var group));
        Assert.Equal(isId, MemberId.TryParse(text, out var member));
        Assert.Equal((isId ? text : null, isId ? text : null), (group.Value, member.Value));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void An_id_has_a_hundred_characters_at_most(int length, bool isId) =>
        Assert.Equal(isId, MemberId.TryParse(new string('x', length), out _));

    [Fact]
    public void What_cannot_be_parsed_cannot_be_made_either() =>
        Gen.String.Sample(text =>
        {
            if (GroupId.TryParse(text, out var id))
                return id == new GroupId(text) && id.ToString() == text;

            Assert.Throws<ArgumentException>(() => new GroupId(text));
            return true;
        });
}
