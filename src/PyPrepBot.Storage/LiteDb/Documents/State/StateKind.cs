using LiteDB;

namespace PyPrepBot.Storage.LiteDb.Documents.State;

/// <summary>One kind of projected state and its form as a document.</summary>
internal sealed record StateKind<TState>(string Collection, Func<TState, BsonDocument> Write, Func<BsonDocument, TState> Read)
    where TState : class;
