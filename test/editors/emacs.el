;;; emacs.el --- Countercheck in a batch Emacs  -*- lexical-binding: t -*-
;; What a user's configuration does, then diagnostics, hover and a code action that writes a claim. Exits with 1 and the reason when something does
;; not come.
(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'seq)

(defun must (condition message &rest args)
  (unless condition
    (apply #'message message args)
    (kill-emacs 1))
  condition)

(defun wait-for (what condition)
  (let ((end (+ (float-time) 20)) found)
    (while (and (not (setq found (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.02))
    (must found "%s did not come in 20 s" what)))

(let ((root (getenv "COUNTERCHECK_ROOT"))
      (command (json-parse-string (getenv "COUNTERCHECK_COMMAND") :array-type 'list)))
  (add-to-list 'eglot-server-programs (cons '(text-mode markdown-mode) command))
  (find-file (expand-file-name "a.txt" root))
  (text-mode)
  ;; `eglot-ensure' waits for a command of the user, and there is none here.
  (let ((eglot-sync-connect 20))
    (apply #'eglot--connect (eglot--guess-contact)))
  (let ((server (wait-for "the server" #'eglot-current-server))
        (document (list :uri (eglot--path-to-uri buffer-file-name))))
    (flymake-start)
    (let ((diagnostic (car (wait-for "a diagnostic" #'flymake-diagnostics))))
      (must (string-match-p "contradiction\\|4,100 people" (flymake-diagnostic-text diagnostic))
            "expected a contradiction, got %S" (flymake-diagnostic-text diagnostic)))
    (let ((hover (jsonrpc-request server :textDocument/hover
                                  (list :textDocument document :position '(:line 0 :character 8)))))
      (must (string-match-p "2,400 people" (format "%S" hover)) "unexpected hover: %S" hover))
    (let* ((at '(:line 1 :character 4))
           (actions (jsonrpc-request server :textDocument/codeAction
                                     (list :textDocument document
                                           :range (list :start at :end at)
                                           :context '(:diagnostics []))))
           (tag (must (seq-find (lambda (action) (string-match-p "as flood/cars" (plist-get action :title))) actions)
                      "no action that tags among %S" actions))
           (claim (jsonrpc-request server :workspace/executeCommand (plist-get tag :command))))
      (must (file-exists-p (expand-file-name (format ".claims/sources/a.txt/%s.json" (plist-get claim :id)) root))
            "the claim is not on disk"))
    (eglot-shutdown server))
  (kill-emacs 0))
