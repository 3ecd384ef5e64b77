using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.AuditTrail;

/// <summary>"Older": the next page, of the group the button is pressed in.</summary>
public sealed class ShowAuditPage(GroupDirectory directory, AuditReading reading) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(click, cancellation);
        return Reply.Update(await reading.PageAsync(group.Id, AuditAsked.Read(click.Action), cancellation));
    }
}
