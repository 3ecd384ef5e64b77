using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;
using PyPrepBot.Terminal.Rendering;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Demo;

/// <summary>The script: five challenges, five members, a missed day, a test, and the board on Monday.</summary>
internal sealed class DemoWeek(DemoStage stage)
{
    private const int Days = 5;
    private static readonly DateOnly Monday = new(2026, 11, 23);

    public async Task RunAsync(CancellationToken cancellation)
    {
        DemoMember[] members =
        [
            // Five, because how a group answered is only shown when nobody's answer can be told from it.
            stage.Member("ada", 0.85, seed: 2), stage.Member("ben", 0.6, seed: 5), stage.Member("cleo", 0.4, seed: 11),
            stage.Member("dan", 0.7, seed: 17), stage.Member("eve", 0.5, seed: 23),
        ];
        for (var day = 0; day < Days; day++)
        {
            var date = Monday.AddDays(day);
            var window = ChallengeWindows.Of(stage.Group.Schedule, date);
            Say(DemoMessages.Day(date));
            await ArriveAsync(window.Opens, cancellation);
            await AnswerAsync(members, date, isFirstDay: day == 0, cancellation);
        }

        await TakeTestAsync(members[1], cancellation);
        Say(DemoMessages.Day(Monday.AddDays(Days)));
        await ArriveAsync(ChallengeWindows.Of(stage.Group.Schedule, Monday.AddDays(Days - 1)).Closes, cancellation);
        Say(DemoMessages.NextMonday);
        await ArriveAsync(ChallengeWindows.Of(stage.Group.Schedule, Monday.AddDays(7)).Opens, cancellation);
        await LookBackAsync(members[0], cancellation);
    }

    // Late clicks have a grace: after it the old challenge is told first, then the new one, as one reads them.
    private Task ArriveAsync(DateTimeOffset instant, CancellationToken cancellation) =>
        stage.ArriveAtAsync(instant + Window.Grace + TimeSpan.FromSeconds(1), cancellation);

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
            if (isFirstDay && member == members[0] && reply is not null)
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
