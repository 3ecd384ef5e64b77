namespace PyPrepBot.Core.Features;

/// <summary>Asks for what is due to be posted now, and not only when somebody looks next.</summary>
public interface IPostBell
{
    void Ring();
}
