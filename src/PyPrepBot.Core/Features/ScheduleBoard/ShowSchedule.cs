using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary><c>/schedule show</c>: the days to come.</summary>
public sealed class ShowSchedule(GroupDirectory directory, ScheduleView view) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        if (!group.IsSetUp)
        {
            return Reply.Ephemeral(ScheduleBoardMessages.NotSetUp());
        }

        return Reply.Ephemeral(await view.ShowAsync(
            group, ScheduleView.DaysOf(command.Arguments["days"]), command.ReceivedAt, note: null, cancellation));
    }
}
