using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>"Dismiss" on a report: a form for a word to whoever filed it.</summary>
public sealed class OpenDismissal(GroupDirectory directory, OpenReports reports) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(click.Channel, cancellation);
        return await reports.FindAsync(group.Id, click.Action.Part(0), cancellation) is { } report
            ? Reply.Form(DoubtMessages.DismissForm(report))
            : Reply.Ephemeral(DoubtMessages.Decided());
    }
}
