using Xunit.Sdk;

namespace PyPrepBot.Tests.Architecture;

public sealed class TrespasserTests
{
    private const string Here = "PyPrepBot.Tests.Architecture.Trespasser";

    public static TheoryData<string> Names => [.. Forbidden.All];

    [Theory, MemberData(nameof(Names))]
    public void Whoever_breaks_a_wall_is_caught_and_named(string name)
    {
        var caught = Caught(wall => wall.KnowsNothingOf(name));

        Assert.Contains(Trespasser.ByName[name].Name, caught, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_begins_alike_is_no_trespass()
    {
        Wall.Within(House.Tests, Here).KnowsNothingOf("Quart", "PyPrepBot.Core.Chat.Rout");

        Assert.Contains(nameof(Trespasser.Speaks), Caught(wall => wall.KnowsNothingOf("PyPrepBot.Core.Chat.Reply")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_platform_that_looks_beyond_the_chat_is_caught()
    {
        var caught = Caught(wall => wall.KnowsOnly("PyPrepBot.Core", "PyPrepBot.Core.Chat"));

        Assert.Contains(nameof(Trespasser.AsksAStore), caught, StringComparison.Ordinal);
        Assert.Contains(nameof(Trespasser.ReadsAProjection), caught, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(Trespasser.Speaks), caught, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_speaks_is_caught_and_one_that_names_a_channel_is_not()
    {
        var caught = Caught(wall => wall.KnowsOnly("PyPrepBot.Core.Chat", "PyPrepBot.Core.Chat.References"));

        Assert.Contains(nameof(Trespasser.Speaks), caught, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(Trespasser.NamesAChannel), caught, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wall_around_nothing_is_refused() =>
        Assert.ThrowsAny<XunitException>(() => Wall.Within(House.Tests, "PyPrepBot.Tests.Architecture.Trespass"));

    [Fact]
    public void A_wall_against_nothing_is_refused() =>
        Assert.ThrowsAny<XunitException>(() => Wall.Within(House.Tests, Here).KnowsNothingOf());

    private static string Caught(Action<Wall> rule)
    {
        var wall = Wall.Within(House.Tests, Here);
        return Assert.ThrowsAny<XunitException>(() => rule(wall)).Message;
    }
}
