using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Privacy;

/// <summary>Erases whoever typed the word, and gives the receipt. From then on they are a stranger.</summary>
public sealed class EraseMe(GroupDirectory directory, IMemberErasure erasure, IStoreCompaction compaction)
    : IInteractionHandler<ModalSubmit>
{
    public async Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var (scope, word) = (ErasureScope.Read(form.Action.Part(0)), form.Action.Part(1));
        var typed = form.Fields.GetValueOrDefault(ErasureVerb.Typed, "").Trim();
        if (!ErasureVerb.IsWord(word) || !typed.Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            return Reply.Ephemeral(ErasureMessages.OtherWord());
        }

        var group = await directory.LookAsync(form.Channel, cancellation);
        GroupId? only = scope == ErasureScope.Everything ? null : group.Id;
        var receipt = await erasure.EraseAsync(
            GroupDirectory.IdOf(form.User), only, form.DeliveryId, form.ReceivedAt, cancellation);
        foreach (var (place, account) in receipt.Accounts)
        {
            directory.Forget(place, account);
        }

        await compaction.CompactUnlessJustDoneAsync(cancellation);
        return Reply.Ephemeral(ErasureMessages.Receipt(scope, receipt));
    }
}
