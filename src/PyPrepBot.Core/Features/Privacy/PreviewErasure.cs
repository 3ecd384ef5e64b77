using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Privacy;

/// <summary><c>/my delete</c>: what would go and what would stay without a name. Nothing is done yet.</summary>
public sealed class PreviewErasure(GroupDirectory directory, ErasureScope erasure) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        // Who only looks is not made a member by it.
        var group = await directory.LookAsync(command.Channel, cancellation);
        var scope = ErasureScope.Read(command.Arguments[ErasureScope.Option]);
        var kept = await erasure.ReadAsync(scope, group.Id, GroupDirectory.IdOf(command.User), cancellation);
        return Reply.Ephemeral(kept.Count == 0
            ? ErasureMessages.NothingKept(scope)
            : ErasureMessages.Preview(scope, ErasureVerb.WordOf(command.DeliveryId), kept));
    }
}
