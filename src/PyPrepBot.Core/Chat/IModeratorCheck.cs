namespace PyPrepBot.Core.Chat;

/// <summary>
/// Says whether somebody may do what only moderators may. The router asks it at every such interaction, right before it runs.
/// </summary>
public interface IModeratorCheck
{
    Task<bool> MayAsync(Interaction interaction, CancellationToken cancellation);
}
