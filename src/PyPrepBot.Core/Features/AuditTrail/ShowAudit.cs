using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.AuditTrail;

/// <summary><c>/audit</c>: who changed what, newest first.</summary>
public sealed class ShowAudit(GroupDirectory directory, AuditReading reading) : IInteractionHandler<SlashCommand>
{
    public const string Last = "last";
    public const string By = "by";
    public const string What = "what";

    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (group, _) = await directory.WhoAsync(command, cancellation);
        var by = command.Arguments[By]?.TrimStart('@');
        var asked = new AuditAsked(
            0,
            AuditAsked.Number(command.Arguments[Last], 1, AuditAsked.LargestPage, AuditAsked.UsualPage),
            by is null ? null : $"{command.User.Platform.ToString().ToLowerInvariant()}:{by}",
            command.Arguments[What]);
        return Reply.Ephemeral(await reading.PageAsync(group.Id, asked, cancellation));
    }
}
