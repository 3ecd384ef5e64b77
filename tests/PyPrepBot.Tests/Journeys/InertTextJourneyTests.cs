using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Tests.Journeys;

public sealed class InertTextJourneyTests
{
    public static TheoryData<string> Hostile =>
    [
        "{0} {{ %s $(id)",
        "@everyone <!channel> <@1>",
        "`` ``` ||**x**||",
        "\u202Egnp.exe\u202C\u200F\u0007\u001B[2J",
        "\uD800 half a pair",
        new string('x', 100_000),
    ];

    [Theory, MemberData(nameof(Hostile))]
    public async Task What_a_member_writes_is_only_text(string text)
    {
        await using var bot = await TestBot.StartAsync(BankText.Fill);
        var ada = bot.Member("ada");
        await ada.Types("/challenge");

        await ada.Writes(text);
        IsHarmless(ada);
        await ada.Types("/answer " + text);
        IsHarmless(ada);
        await ada.Types("/quiz " + text);
        IsHarmless(ada);
        await ada.Types("/challenge");
        await ada.Writes(text, "Report");

        ada.Sees("is kept for the moderators");
        Assert.DoesNotContain(bot.Posts, post => post.Contains(text, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Hostile))]
    public async Task A_name_is_only_text(string name)
    {
        await using var bot = await TestBot.StartAsync(BankText.Choice);
        var ada = bot.Member(name, id: "ada");
        await ada.Types("/challenge");
        await ada.Presses(BankText.Right);
        await ada.Types("/progress");
        IsHarmless(ada);

        await ada.Types("/leaderboard");

        Assert.DoesNotContain("Something went wrong", ada.Screen, StringComparison.Ordinal);
        Assert.DoesNotContain(ada.Screen, character => char.IsControl(character) || character is '\u202E' or '\u202C' or '\u200F');
        Assert.Single(Assert.Single(ada.Message.Blocks.OfType<Table>()).Rows);
    }

    private static void IsHarmless(TestMember member)
    {
        member.DoesNotSee("Something went wrong");
        Assert.DoesNotContain(member.Screen, character => char.IsControl(character) || character is '\u202E' or '\u202C' or '\u200F');
    }
}
