namespace PyPrepBot.Core.Chat;

/// <summary>Is told by the adapters where the bot came, went and lost a channel.</summary>
public interface ISpaceWatcher
{
    /// <summary>Takes a change in; hearing it twice changes nothing.</summary>
    Task NoteAsync(SpaceChange change, CancellationToken cancellation);
}
