using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Journeys;

/// <summary>What members do before anything is to be healed.</summary>
internal static class Doubts
{
    // What is answered at once was not read, and is no evidence.
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(9);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Task<IReadOnlyList<Aside>> AsidesAsync(TestBot bot) => bot.Get<IAsideStore>().AllAsync(TestBot.Group, Stop);

    public static Task<IReadOnlyList<Report>> ReportsAsync(TestBot bot) => bot.Get<IReportStore>().OpenAsync(TestBot.Group, Stop);

    public static async Task ReportAsync(TestMember member)
    {
        await member.Types("/challenge");
        await member.Presses("Report");
        await member.Sends("It is not so.");
    }

    /// <summary>Answers today's challenge, after reading it.</summary>
    public static async Task AnswerAsync(TestBot bot, TestMember member, string option)
    {
        await member.Types("/challenge");
        bot.ClockPasses(Reading);
        await member.Presses(option);
    }

    public static async Task WriteAsync(TestMember member, string answer)
    {
        await member.Types("/challenge");
        await member.Writes(answer);
    }

    public static async Task AppealAsync(TestMember member, string answer)
    {
        await WriteAsync(member, answer);
        await member.Presses("My answer is right");
    }
}
