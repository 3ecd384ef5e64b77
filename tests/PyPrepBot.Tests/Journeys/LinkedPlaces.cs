using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

/// <summary>A bot whose one study group lives on two platforms.</summary>
internal static class LinkedPlaces
{
    public static GroupId Guest => GroupDirectory.IdOf(TestBot.SlackRoom);

    /// <summary>Linked on Monday after nine: the day's card stands at home and not in the linked room.</summary>
    public static async Task<TestBot> StartAsync(string? questions = null)
    {
        var bot = await TestBot.StartAsync(questions ?? BankText.Many(30), TestBot.Mornings);
        await LinkAsync(bot);
        return bot;
    }

    public static async Task LinkAsync(TestBot bot)
    {
        var (mo, sue) = (bot.Moderator("mo"), bot.Moderator("sue", TestBot.SlackRoom));
        await mo.Types("/group setup hour:9");
        await mo.Types("/group link");
        await sue.Types($"/group link {CodeOn(mo)}");
        await sue.Presses("Link");
    }

    /// <summary>One person with an account in each place.</summary>
    public static async Task<(TestMember Main, TestMember Alias)> LinkedAsync(TestBot bot, string name)
    {
        var (main, alias) = (bot.Member(name), bot.Member($"{name}-s", TestBot.SlackRoom));
        await main.Types("/my link");
        await alias.Types($"/my link {CodeOn(main)}");
        return (main, alias);
    }

    public static string CodeOn(TestMember member) => member.Message.Summary.TrimEnd('.').Split(' ')[^1];

    public static TestMember Outsider(TestBot bot) => new(bot, "mo", "mo", TestBot.SlackRoom)
    {
        Rights = new Rights(Manages: true, [], []) { BotIsOutside = true },
    };

    public static async Task<StudyGroup> GroupAsync(TestBot bot, GroupId? id = null) =>
        (await bot.Get<IGroupStore>().FindAsync(id ?? TestBot.Group, CancellationToken.None))!;

    public static async Task AnswerAsync(TestMember member, string option = BankText.Right)
    {
        await member.Types("/challenge");
        await member.Presses(option);
    }

    public static async Task<int> PointsAsync(TestBot bot, TestMember member, GroupId? group = null) =>
        (await bot.Get<IMemberStore>().FindAsync(group ?? TestBot.Group, member.Id, CancellationToken.None))
        .Periods.GetValueOrDefault("all").Points;
}
