namespace PyPrepBot.Core.Features;

/// <summary>Wakes whoever tells people what waits for them.</summary>
public interface INoticeBell
{
    void Ring();
}
