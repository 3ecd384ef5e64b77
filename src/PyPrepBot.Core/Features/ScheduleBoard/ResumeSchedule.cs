using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary><c>/schedule resume</c>: a pause ends now; the next challenge comes at its hour.</summary>
public sealed class ResumeSchedule(GroupDirectory directory, ScheduleDesk desk, ScheduleView view) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        var today = GroupDay.Of(command.ReceivedAt, GroupZone.Get(group.Schedule.Zone));
        var (saved, wasPaused) = await desk.ResumeAsync(command, group, today, cancellation);
        return Reply.Ephemeral(await view.ShowAsync(
            saved, ScheduleView.Days, command.ReceivedAt, wasPaused ? "It goes on." : "It was not paused.", cancellation));
    }
}
