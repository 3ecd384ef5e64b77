using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;
using PyPrepBot.Terminal.Rendering;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Demo;

/// <summary>The script: five challenges, three members, a missed day, a test, and the board on Monday.</summary>
internal sealed class DemoWeek(DemoStage stage)
{
    private const int Days = 5;
    private static readonly DateOnly Monday = new(2026, 11, 23);

    public async Task RunAsync(CancellationToken cancellation)
    {
        DemoMember[] members = [stage.Member("ada", 0.85, seed: 2), stage.Member("ben", 0.6, seed: 5), stage.Member("cleo", 0.4, seed: 11)];
        for (var day = 0; day < Days; day++)
        {
            var date = Monday.AddDays(day);
            var window = ChallengeWindows.Of(stage.Group.Schedule, date);
            Say(DemoMessages.Day(date));
            await StayAwakeAsync(window.Opens, cancellation);
            await AnswerAsync(members, date, isFirstDay: day == 0, cancellation);
        }

        await TakeTestAsync(members[1], cancellation);
        Say(DemoMessages.NextMonday);
        await StayAwakeAsync(ChallengeWindows.Of(stage.Group.Schedule, Monday.AddDays(7)).Opens, cancellation);
        await LookBackAsync(members[0], cancellation);
    }

    // A bot that is not heard of for a quarter of a window voids the day, so the demo's bot is heard of every minute.
    private async Task StayAwakeAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var heartbeats = stage.Get<IHeartbeatStore>();
        while (stage.Clock.GetUtcNow().AddHours(1) < until)
        {
            stage.Clock.Pass(TimeSpan.FromHours(1));
            await heartbeats.BeatAsync(stage.Clock.GetUtcNow(), cancellation);
        }

        await stage.ArriveAtAsync(until, cancellation);
        await stage.ArriveAtAsync(until + Window.Grace + TimeSpan.FromSeconds(1), cancellation);
    }

    private async Task AnswerAsync(DemoMember[] members, DateOnly date, bool isFirstDay, CancellationToken cancellation)
    {
        var challenge = await stage.Get<IChallengeStore>().FindAsync(stage.Group.Id, date, cancellation);
        var question = stage.Get<IQuestionBank>().Current.Find(challenge!.QuestionId)!;
        foreach (var member in members)
        {
            if (member.Name == "cleo" && date == Monday.AddDays(2))
            {
                Say(DemoMessages.Absent(member.Name));
                continue;
            }

            var reply = await member.AnswerAsync(question, cancellation);
            if (isFirstDay && reply is not null)
            {
                Show(DemoMessages.Private(member.Name), reply.Message);
            }
            else
            {
                Say(DemoMessages.Answered(member.Name, reply));
            }
        }
    }

    private async Task TakeTestAsync(DemoMember member, CancellationToken cancellation)
    {
        Say(DemoMessages.Test(member.Name));
        if (await member.TestAsync("gil", cancellation) is { } end)
        {
            Show(DemoMessages.Private(member.Name), end.Message);
        }
    }

    private async Task LookBackAsync(DemoMember member, CancellationToken cancellation)
    {
        if (await member.TypeAsync("progress", "", "", cancellation) is { } progress)
        {
            Show(DemoMessages.Private(member.Name), progress.Message);
        }

        Say(DemoMessages.End);
    }

    private void Say(ChatMessage message) => Show(null, message);

    private void Show(string? mark, ChatMessage message) => stage.Screen.Show(mark, message, Controls.None);
}
