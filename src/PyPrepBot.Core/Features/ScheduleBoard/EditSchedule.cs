using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary><c>/schedule set</c>: hour, days and how long a challenge stays open; what is not given stays.</summary>
public sealed class EditSchedule(GroupDirectory directory, IQuestionBank bank, GroupEdit edit, ScheduleView view)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        if (!group.IsSetUp)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.NotSetUp());
        }

        var given = SettingKeys.OfSchedule
            .Select(key => (Key: key, Typed: command.Arguments[key.Name]))
            .Where(pair => pair.Typed is not null)
            .ToList();
        if (given.Count == 0)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.Missing("What to change", "/schedule set hour:9 days:mon-fri close:24"));
        }

        var topics = bank.Of(group.Id).Topics;
        if (given.FirstOrDefault(pair => pair.Key.Read(group, pair.Typed!, topics) is null) is { Key: { } unread, Typed: { } typed })
        {
            return Reply.Ephemeral(ScheduleBoardMessages.Unreadable(unread.Label, typed, unread.Examples));
        }

        var (saved, before, after) = await edit.ChangeAsync(
            command, group, "schedule", "hour and days", SettingKeys.ScheduleLine,
            kept => given.Aggregate(kept, (changed, pair) => pair.Key.Read(changed, pair.Typed!, topics) ?? changed),
            cancellation);
        var note = before == after ? "It is like that already." : $"Changed: {after}.";
        return Reply.Ephemeral(await view.ShowAsync(saved, ScheduleView.Days, command.ReceivedAt, note, cancellation));
    }
}
