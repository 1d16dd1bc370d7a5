using System.Runtime.CompilerServices;

namespace KameleoonSdk;

/// <summary>One request, one answer, within the timeout.</summary>
internal sealed class Exchange(Redactor redactor, TimeSpan timeout, TimeProvider timeProvider, DeadlinePool deadlines)
{
    /// <param name="call">What is sent, and what becomes of the answer.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The sender is disposed.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<TResult> RunAsync<TCall, TResult>(TCall call, CancellationToken cancellationToken)
        where TCall : struct, ICall<TResult>
    {
        var (method, url) = (call.Request.Method, call.Request.RequestUri!);
        var answer = default(Answer);
        var deadline = deadlines.Start(cancellationToken);
        try
        {
            HttpResponseMessage response;
            try
            {
                response = await call.SendAsync(deadline.Token).ConfigureAwait(false)
                    ?? throw new InvalidOperationException("A handler of the user returned no answer.");
            }
            catch (Exception exception) when (exception is not ObjectDisposedException)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var reason = deadline.IsOver
                    ? NetworkReason.TimedOut(url.Authority, timeout)
                    : NetworkReason.Describe(url.Authority, exception);
                return call.Finish(new Answer { Reason = reason });
            }

            // A body that nobody reads is left to the handler: it reads the rest of a small one and closes the connection otherwise.
            using (response)
            {
                answer = await ReadAsync(response, method, url, call.ShowsText, deadline, cancellationToken).ConfigureAwait(false);
            }

            return call.Finish(answer);
        }
        finally
        {
            deadlines.Return(deadline);
            call.Release(answer.IsSuccess);
        }
    }

    private async ValueTask<Answer> ReadAsync(
        HttpResponseMessage response,
        HttpMethod method,
        Uri url,
        bool showText,
        Deadline deadline,
        CancellationToken cancellationToken)
    {
        var answer = new Answer { StatusCode = response.StatusCode, Reason = "" };
        if (response.RequestMessage is { RequestUri: { } last } sent && (!IsSamePlace(last, url) || sent.Method != method))
        {
            return answer with { WasRedirected = true, Reason = RedirectReason.Followed(redactor.Redact(last.Host)) };
        }

        if (answer.IsSuccess)
        {
            return answer;
        }

        var retryAfter = RetryAfterHeader.Read(response, timeProvider);
        var reason = StatusReason.Describe(response.StatusCode, retryAfter, RedirectReason.Host(response, url, redactor));
        if (showText && (int)response.StatusCode >= 300)
        {
            var text = await AnswerText.ReadAsync(response, redactor, deadline.Token).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            reason += text.Length == 0 ? "" : $" It says: {text}";
        }

        return answer with { RetryAfter = retryAfter, Reason = reason };
    }

    // Nearly always the same object, and comparing makes texts of both.
    private static bool IsSamePlace(Uri a, Uri b) =>
        ReferenceEquals(a, b) || Uri.Compare(a, b, UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped, StringComparison.Ordinal) == 0;
}
