namespace PyPrepBot.Tests.Journeys.Platforms;

/// <summary>What goes wrong on every platform, each in its own way.</summary>
internal interface IStudyFaults
{
    /// <summary>What the bot says it needs when posts are refused.</summary>
    string Missing { get; }

    /// <summary>The connection breaks without a word, and the bot comes back.</summary>
    Task DropTheConnectionAsync();

    /// <summary>The platform ends the connection and wants a new one, and the bot comes back.</summary>
    Task EndTheConnectionAsync();

    /// <summary>What people do next is delivered twice.</summary>
    void DeliverTwice(int acts = 1);

    /// <summary>The next posts arrive, and nobody says so.</summary>
    void LoseAnswersToPosts(int posts = 1);

    /// <summary>Nobody gets to see what stands in the channel.</summary>
    void HideTheChannel();

    /// <summary>The bot may not post to the channel.</summary>
    void RefusePosts();

    /// <summary>Every post is answered as if the channel were gone.</summary>
    void DenyTheChannel();

    void DeleteTheChannel();

    /// <summary>Ends every fault that lasts.</summary>
    void Clear();
}
